import numpy as np
from gradviz import Variable, Function

def numerical_diff(f, x, eps=1e-4):
    x0 = Variable(x.data - eps)
    x1 = Variable(x.data + eps)
    y0 = f(x0)
    y1 = f(x1)
    return (y1.data - y0.data) / (2 * eps)

class Square(Function):
    def forward(self, x):
        return x ** 2
    def backward(self, gy):
        x, = self.inputs
        return 2 * x * gy

class Exp(Function):
    def forward(self, x):
        y = np.exp(x)
        return y
    def backward(self, gy):
        y = self.outputs[0]()
        return gy * y

def square(x):
    return Square()(x)
def exp(x):
    return Exp()(x)

def f(x):
    A = square
    return exp(A(exp(A(x) * 0.1)) * 0.1)

x = Variable(np.array(0.5))
y = f(x)
y.backward()
print(numerical_diff(f, x), x.grad)
assert np.allclose(numerical_diff(f, x), x.grad.data)
flg = np.allclose(x.grad.data, numerical_diff(f, x))
print(flg)
