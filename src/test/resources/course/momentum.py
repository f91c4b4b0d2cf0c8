import numpy as np
from gradviz import *

class MomentumSGD:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.vs = {}

    def update_one(self, param):
        v_key = id(param)
        if v_key not in self.vs:
            self.vs[v_key] = np.zeros_like(param.data)
        v = self.vs[v_key]
        v *= self.momentum
        v -= self.lr * param.grad.data
        param.data += v

x = Variable(np.array([3.0, -2.0]))
opt = MomentumSGD(lr=0.1)
for i in range(5):
    y = (x ** 2).sum()
    x.cleargrad()
    y.backward()
    opt.update_one(x)
    print(i, x.data, y.data)

# the same without a class
params = [Variable(np.array(1.0)), Variable(np.array(2.0))]
vs = [np.zeros_like(p.data) for p in params]
for step in range(3):
    loss = params[0] ** 2 + params[1] ** 2
    for p in params:
        p.cleargrad()
    loss.backward()
    for i, p in enumerate(params):
        vs[i] = 0.9 * vs[i] - 0.1 * p.grad.data
        p.data += vs[i]
    print("%d: %.4f" % (step, loss.data))
