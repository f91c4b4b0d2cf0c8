"""Streams of NumPy's legacy generator, one a line: a name, then the numbers in hexadecimal."""

import numpy as np


def line(name, numbers):
    print(name, *[float(number).hex() for number in np.ravel(numbers)])


for seed in (0, 1, 7, 42, 2017, 20261124, 2**31, 2**32 - 1):
    np.random.seed(seed)
    line(f"rand {seed}", np.random.rand(700))
    np.random.seed(seed)
    line(f"randn {seed}", np.random.randn(701))
    np.random.seed(seed)
    line(f"permutation {seed}", np.concatenate([np.random.permutation(n) for n in (1, 2, 10, 33)]))
    np.random.seed(seed)
    mixed = [np.random.rand(), np.random.randn(), np.random.rand(), np.random.randn()]
    line(f"mixed {seed}", mixed)
