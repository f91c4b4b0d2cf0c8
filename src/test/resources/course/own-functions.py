import numpy as np
from gradviz import Variable, Function

class Add(Function):
    def forward(self, x0, x1):
        y = x0 + x1
        return y

    def backward(self, gy):
        return gy, gy

class Mul(Function):
    def forward(self, x0, x1):
        return x0 * x1

    def backward(self, gy):
        x0, x1 = self.inputs
        return gy * x1, gy * x0

class Pow(Function):
    def __init__(self, c):
        self.c = c

    def forward(self, x):
        return x ** self.c

    def backward(self, gy):
        x, = self.inputs
        c = self.c
        gx = c * x ** (c - 1) * gy
        return gx

class Split(Function):
    """Two outputs."""
    def forward(self, x):
        self.n = len(x) // 2
        return x[:self.n], x[self.n:]

    def backward(self, g0, g1):
        return np.concatenate([g0.data, g1.data])

class ReLU(Function):
    def forward(self, x):
        self.mask = x > 0
        return np.maximum(x, 0.0)

    def backward(self, gy):
        return gy * self.mask

def mul(x0, x1):
    return Mul()(x0, x1)

def add(x0, x1):
    return Add()(x0, x1)

a = Variable(np.array(3.0))
b = Variable(np.array(2.0))
c = Variable(np.array(1.0))
y = add(mul(a, b), c)
y.backward()
print(y)
print(a.grad, b.grad, c.grad)
z = Pow(3)(a)
a.cleargrad()
z.backward()
print(z, a.grad)
v = Variable(np.array([1.0, -2.0, 3.0, 4.0]))
p, q = Split()(v)
w = ReLU()(p) * q
w.backward()
print(w, v.grad)
