import numpy as np
from gradviz import *

def make_poly(coefs):
    def poly(x):
        y = 0.0
        for i, c in enumerate(coefs):
            y = y + c * x ** i
        return y
    return poly

def compose(f, g):
    return lambda x: f(g(x))

def find(xs, limit):
    for i, v in enumerate(xs):
        if v > limit:
            return i
    return None

p = make_poly([1.0, -2.0, 0.5])
x = Variable(np.array(3.0))
y = compose(p, lambda t: t * 2)(x)
y.backward()
print(y, x.grad)
print(find([1, 5, 9], 4), find([1, 5], 10))
counter = 0
def bump():
    global counter
    counter += 1
    return counter
bump(); bump()
print(counter)

def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)
print(fact(20), fact(30))
a, (b, c), *rest = 1, (2, 3), 4, 5
print(a, b, c, rest)
