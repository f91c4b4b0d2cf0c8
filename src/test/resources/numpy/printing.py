"""Arrays and what NumPy prints for them, one a line: shape, numbers in hexadecimal, text."""

import random

import numpy as np

KINDS = ("plain", "whole", "small", "large", "mixed", "odd", "short", "tiny", "edge")
EDGES = (0.0001, 0.00009999, 99999999.0, 1e8, 1000.0, 1.0, 0.99999999, 123456.789, -0.0, 1e16)


def number(kind, r):
    if kind == "plain":
        return r.gauss(0, 1)
    if kind == "whole":
        return float(r.randint(-2000, 2000))
    if kind == "small":
        return r.gauss(0, 1) * 1e-6
    if kind == "large":
        return r.gauss(0, 1) * 10 ** r.randint(5, 9)
    if kind == "mixed":
        return r.gauss(0, 1) * 10.0 ** r.randint(-12, 12)
    if kind == "odd":
        return r.choice([float("nan"), float("inf"), float("-inf"), 0.0, -0.0, r.gauss(0, 9)])
    if kind == "short":
        return r.randint(-400, 400) / r.choice([1, 2, 4, 8, 10, 100])
    if kind == "tiny":
        return r.choice([5e-324, -2.2e-308, 1.7976931348623157e308, 1e-300, 3e100])
    return r.choice(EDGES)


def shape(r):
    axes = r.randint(0, 3)
    most = {0: 1, 1: 30, 2: 7, 3: 4}[axes]
    return tuple(r.randint(0 if r.random() < 0.03 else 1, most) for _ in range(axes))


def line(array):
    numbers = ",".join(float(number).hex() for number in array.ravel())
    lengths = ",".join(str(length) for length in array.shape)
    print(lengths, numbers, str(array).replace("\n", "↵"), sep="|")


r = random.Random(5)
for i in range(600):
    lengths = shape(r)
    kind = KINDS[i % len(KINDS)]
    size = int(np.prod(lengths))
    line(np.array([number(kind, r) for _ in range(size)], dtype=float).reshape(lengths))
for lengths in ((1001,), (1000,), (40, 26), (7, 150), (11, 10, 10), (3, 400), (600, 2), (2, 3, 200)):
    kind = r.choice(KINDS)
    size = int(np.prod(lengths))
    line(np.array([number(kind, r) for _ in range(size)], dtype=float).reshape(lengths))
