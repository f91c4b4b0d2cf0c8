import numpy as np
from gradviz import *
print(np.array([1, 2, 3]))
print(np.arange(5), np.arange(0, 1, 0.25))
print(np.zeros(3, dtype=int))
print(np.array([1, 2]) * 2.0)
a = np.array(3)
print(a, a.dtype)
x = Variable(np.array(3))
print(x)
print(np.array([True, False]))
print(type(3.0), type(np.array(1.0)))
print(np.isscalar(1.0), np.ndim(3.0), np.shape([[1.0, 2.0]]))
