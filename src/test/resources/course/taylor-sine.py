import math
import numpy as np
from gradviz import Variable

def my_sin(x, threshold=0.0001):
    y = 0
    i = 0
    while True:
        c = (-1) ** i / math.factorial(2 * i + 1)
        t = c * x ** (2 * i + 1)
        y = y + t
        i += 1
        if abs(t.data) < threshold:
            break
    return y

x = Variable(np.array(np.pi / 4))
y = my_sin(x)
y.backward()
print('--- approximate sin ---')
print(y.data)
print(x.grad)

y2 = my_sin(x, threshold=1e-150) if False else my_sin(x, 1e-10)
print(y2.data, math.sin(math.pi/4), math.cos(math.pi / 4))
for n in range(100000):
    c = 1 / math.factorial(n)
    if c < 1e-8:
        print("terms:", n)
        break
