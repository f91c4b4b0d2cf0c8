import numpy as np
from gradviz import *
xs = [3, 1, 4, 1, 5, 9, 2, 6]
total = 0
for v in xs:
    if v == 4:
        continue
    if v > 8:
        break
    total += v
else:
    print("no break")
print(total)
print(1 < 2 <= 2 < 3, 1 < 3 > 2, not 1 == 2 and 3 in xs, 7 not in xs)
print(xs[::-1], xs[1:6:2], xs[-3:], xs[:-2], xs[-1])
a = np.arange(12).reshape(3, 4)
print(a[::-1, ::2])
print(a[-1], a[1, -1], a[:, 1], a[..., 0])
x = Variable(np.arange(6).reshape(2, 3))
y = x[:, ::2].sum() + x[1].sum() + x[-1, -1]
y.backward()
print(x.grad)
i = 10
while i > 0:
    i -= 3
    if i == 4: continue
    print(i, end=' ')
print()
print([v ** 2 for v in xs if v % 2 == 0])
print(sorted(xs), max(xs), min(xs), sum(xs), len(xs))
print(list(range(0, 10, 3)), list(zip([1, 2], 'ab')), list(enumerate('xy')))
print(7 // 2, -7 // 2, 7 % 3, -7 % 3, 2 ** 10, 2 ** -1, 7 / 2)
print(round(2.5), round(3.14159, 2), int(-3.9), float('1e3'), abs(-4), divmod(7, 2))
print(all([1, 2]), any([0, 0]), bool([]), isinstance(3, int))
print(list(map(lambda v: v * 2, xs[:3])), list(filter(lambda v: v > 3, xs)))
print(list(reversed(xs))[:2], sorted(xs, key=lambda v: -v)[:3])
xs2 = xs[:]
xs2[0] = 100
print(xs[0], xs2[0], xs is xs2, xs == xs[:])
