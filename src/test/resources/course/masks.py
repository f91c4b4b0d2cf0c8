import numpy as np
from gradviz import *
a = np.array([1.0, 2.0, 3.0, -1.0])
m = a > 1.5
print(m)
print(m.sum(), m.mean(), m.any(), m.all())
print(a[m])
print(~m)
print(m & (a < 2.5), m | (a < 0))
print(np.where(a > 0, a, 0.0))
print(np.where(m, 1, 0))
print(a == 2.0, a != 2.0)
x = Variable(np.array([[1.0, -2.0], [-3.0, 4.0]]))
mask = x.data > 0
print(mask)
y = x * mask
y.backward()
print(y, x.grad)
print(mask.shape, mask.ndim, mask.size)
print(mask.astype(float))
print(np.sum(mask, axis=0))
print(np.any(a > 10), np.all(a > -5))
print(np.isnan(a))
print(np.logical_and(a > 0, a < 3), np.logical_not(m))
print(np.count_nonzero(m))
if (a > 0).any():
    print("some are positive")
print(m.dtype, a.dtype)
print([bool(v) for v in m])
a[a < 0] = 0
print(a)
print(mask * 1.0)
print(mask + mask)
print(True in m)
print(f"{m}")
print(m.tolist())
