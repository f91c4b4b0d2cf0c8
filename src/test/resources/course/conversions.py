import numpy as np
from gradviz import Variable, Function

def as_array(x):
    if np.isscalar(x):
        return np.array(x)
    return x

def as_variable(obj):
    if isinstance(obj, Variable):
        return obj
    return Variable(obj)

class Sin(Function):
    def forward(self, x):
        y = np.sin(x)
        return as_array(y)
    def backward(self, gy):
        x = self.inputs[0].data
        gx = gy * np.cos(x)
        return gx

def sin(x):
    return Sin()(as_variable(x))
x = Variable(np.array(np.pi / 4))
y = sin(x)
y.backward()
print(f"{y.data:.12f} {x.grad.data:.12f}")

def gradient_check(f, x, eps=1e-4):
    num = (f(Variable(x.data + eps)).data - f(Variable(x.data - eps)).data) / (2 * eps)
    y = f(x)
    x.cleargrad()
    y.backward()
    ok = np.allclose(num, x.grad.data, rtol=1e-4, atol=1e-5)
    print('ok' if ok else 'different', type(y).__name__)
    return ok
gradient_check(sin, Variable(np.random.rand(3)))
xs = [Variable(np.array(v)) for v in (1.0, 2.0, 3.0)]
ys = [sin(x) for x in xs]
total = sum(ys)
total.backward()
print([round(float(x.grad.data), 12) for x in xs])
