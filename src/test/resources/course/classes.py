# plain classes: a layer and a model, the way a course does it
import numpy as np
from gradviz import Variable
import gradviz.functions as F

class Linear:
    def __init__(self, in_size, out_size):
        self.W = Variable(np.random.randn(in_size, out_size) * np.sqrt(1 / in_size), name='W')
        self.b = Variable(np.zeros(out_size), name='b')

    def __call__(self, x):
        return F.linear(x, self.W, self.b)

    def params(self):
        return [self.W, self.b]

class TwoLayerNet:
    def __init__(self, hidden_size, out_size):
        self.l1 = Linear(1, hidden_size)
        self.l2 = Linear(hidden_size, out_size)

    def forward(self, x):
        y = F.sigmoid(self.l1(x))
        y = self.l2(y)
        return y

    def params(self):
        return self.l1.params() + self.l2.params()

    def cleargrads(self):
        for p in self.params():
            p.cleargrad()

class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.target = None

    def setup(self, target):
        self.target = target
        return self

    def update(self):
        for p in self.target.params():
            p.data -= self.lr * p.grad.data

np.random.seed(0)
x = np.random.rand(8, 1)
y = np.sin(2 * np.pi * x) + np.random.rand(8, 1)
model = TwoLayerNet(4, 1)
optimizer = SGD(lr=0.2).setup(model)
for i in range(10):
    loss = F.mean_squared_error(y, model.forward(x))
    model.cleargrads()
    loss.backward()
    optimizer.update()
    if i % 3 == 0:
        print(i, "%.10f" % loss.data)
