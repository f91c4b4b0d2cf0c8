import numpy as np
from gradviz import *
from gradviz import using_config
x = Variable(np.array(2.0))
with no_grad():
    y = square(x)
print(y.creator is None)
with using_config('enable_backprop', False):
    y = x * 2
print(y.creator)
x0 = Variable(np.array(1.0))
x1 = Variable(np.array(1.0))
t = add(x0, x1)
y = add(x0, t)
y.backward(retain_grad=False)
print(y.grad, t.grad)
print(x0.grad, x1.grad)
y = Variable(np.array([[1, 2, 3], [4, 5, 6]]), name='data')
print(len(y), y.shape, y.ndim, y.size, y.name)
print(y)
print(repr(y))
print(Variable(None) if False else 'none')
x = Variable(np.array(2.0))
y = x + np.array(3.0)
print(y)
y = x + 3.0
print(y)
y = 3.0 * x + 1.0
print(y)
y = -x; print(y)
print(2.0 - x, x - 1.0, 3.0 / x, x / 2, x ** 3)
