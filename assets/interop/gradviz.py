"""The names and rules of gradviz in plain Python with NumPy.

Put this file beside a listing, or its folder on PYTHONPATH, and run the listing with Python. The
rule is read from the head comment of the script that imports it:

    # gradviz: accumulate=sum order=generation retain=all
"""

import __main__
import heapq
import math
import re

import numpy as np


def _rule():
    rule = {"accumulate": "sum", "order": "generation", "retain": "all"}
    try:
        with open(__main__.__file__, encoding="utf-8") as script:
            lines = script.read().splitlines()
    except (AttributeError, OSError):
        return rule
    for line in lines:
        if line.strip() and not line.lstrip().startswith("#"):
            break
        found = re.match(r"\s*#\s*gradviz:(.*)", line)
        if found:
            rule.update(pair.split("=", 1) for pair in found.group(1).split() if "=" in pair)
    return rule


RULE = _rule()


def _array(data):
    return np.array(data, dtype=np.float64)


class Variable:
    __array_priority__ = 200

    def __init__(self, data, name=None):
        self.data = _array(data)
        self.name = name
        self.grad = None
        self.creator = None
        self.generation = 0

    @property
    def shape(self):
        return self.data.shape

    @property
    def ndim(self):
        return self.data.ndim

    @property
    def size(self):
        return self.data.size

    def cleargrad(self):
        self.grad = None

    def backward(self, retain_grad=None):
        if retain_grad is None:
            retain_grad = RULE["retain"] == "all"
        if self.grad is None:
            self.grad = Gradient(np.ones_like(self.data))
        worklist = Stack() if RULE["order"] == "stack" else ByGeneration()
        worklist.push(self.creator)
        while worklist:
            f = worklist.pop()
            if f.output.grad is not None:
                for x, gx in zip(f.inputs, f.backward(f.output.grad.data)):
                    x._receive(gx)
                    worklist.push(x.creator)
            if not retain_grad:
                f.output.grad = None

    def _receive(self, gx):
        if self.grad is None or RULE["accumulate"] == "overwrite":
            self.grad = Gradient(gx)
        elif RULE["accumulate"] == "sum":
            self.grad = Gradient(self.grad.data + gx)
        else:
            self.grad.data[...] += gx

    def __repr__(self):
        return "variable(" + str(self.data).replace("\n", "\n" + " " * 9) + ")"

    def __neg__(self):
        return neg(self)

    def __add__(self, other):
        return add(self, other)

    def __radd__(self, other):
        return add(other, self)

    def __sub__(self, other):
        return sub(self, other)

    def __rsub__(self, other):
        return sub(other, self)

    def __mul__(self, other):
        return mul(self, other)

    def __rmul__(self, other):
        return mul(other, self)

    def __truediv__(self, other):
        return div(self, other)

    def __rtruediv__(self, other):
        return div(other, self)

    def __pow__(self, exponent):
        return pow(self, exponent)


class Gradient(Variable):
    """A gradient: the very array it is given, and printed as its numbers."""

    def __init__(self, data):
        super().__init__(0.0)
        self.data = data

    def __repr__(self):
        return str(self.data)


class Stack:
    """Last in, first out; nothing is remembered as seen."""

    def __init__(self):
        self.functions = []

    def __bool__(self):
        return bool(self.functions)

    def push(self, f):
        if f is not None:
            self.functions.append(f)

    def pop(self):
        return self.functions.pop()


class ByGeneration:
    """The highest generation first, the last pushed among equals, each function once."""

    def __init__(self):
        self.functions = []
        self.seen = set()

    def __bool__(self):
        return bool(self.functions)

    def push(self, f):
        if f is not None and f not in self.seen:
            self.seen.add(f)
            heapq.heappush(self.functions, (-f.generation, -len(self.seen), f))

    def pop(self):
        return heapq.heappop(self.functions)[2]


class Function:
    """An operation, applied once. Results are arrays, also of numbers alone, so that they can be
    shared and written to."""

    def __init__(self, name, forward, backward):
        self.name = name
        self.forward = forward
        self.backward = lambda gy: [np.asarray(gx) for gx in _several(backward(self, gy))]

    def __call__(self, *inputs):
        shapes = [np.shape(_data(x)) for x in inputs if not isinstance(x, (int, float))]
        self.inputs = [_variable(x, shapes) for x in inputs]
        if len({x.shape for x in self.inputs}) > 1:
            raise ValueError("shapes differ: " + ", ".join(str(x.shape) for x in self.inputs))
        self.output = Variable(self.forward(*[x.data for x in self.inputs]))
        self.generation = max(x.generation for x in self.inputs)
        self.output.creator = self
        self.output.generation = self.generation + 1
        return self.output

    def __repr__(self):
        return self.name

    @property
    def x(self):
        return self.inputs[0].data

    @property
    def x1(self):
        return self.inputs[1].data

    @property
    def y(self):
        return self.output.data


def _data(x):
    return x.data if isinstance(x, Variable) else x


def _several(gxs):
    return gxs if isinstance(gxs, tuple) else (gxs,)


def _variable(x, shapes):
    if isinstance(x, Variable):
        return x
    if isinstance(x, (int, float)) and shapes:
        return Variable(np.full(shapes[0], x))
    return Variable(x)


def add(x0, x1):
    return Function("add", lambda a, b: a + b, lambda f, gy: (gy, gy))(x0, x1)


def sub(x0, x1):
    return Function("sub", lambda a, b: a - b, lambda f, gy: (gy, -gy))(x0, x1)


def mul(x0, x1):
    return Function("mul", lambda a, b: a * b, lambda f, gy: (gy * f.x1, gy * f.x))(x0, x1)


def div(x0, x1):
    return Function(
        "div", lambda a, b: a / b, lambda f, gy: (gy / f.x1, gy * (-f.x / f.x1**2))
    )(x0, x1)


def neg(x):
    return Function("neg", lambda a: -a, lambda f, gy: -gy)(x)


def pow(x, c):
    return Function("pow", lambda a: a**c, lambda f, gy: c * f.x ** (c - 1) * gy)(x)


def square(x):
    return Function("square", lambda a: a * a, lambda f, gy: 2 * f.x * gy)(x)


def exp(x):
    return Function("exp", np.exp, lambda f, gy: gy * f.y)(x)


def log(x):
    return Function("log", np.log, lambda f, gy: gy / f.x)(x)


def sin(x):
    return Function("sin", np.sin, lambda f, gy: gy * np.cos(f.x))(x)


def cos(x):
    return Function("cos", np.cos, lambda f, gy: gy * -np.sin(f.x))(x)


def tanh(x):
    return Function("tanh", np.tanh, lambda f, gy: gy * (1 - f.y**2))(x)


__all__ = [
    "Variable", "add", "sub", "mul", "div", "neg", "pow", "square", "exp", "log", "sin", "cos",
    "tanh", "np", "math",
]
