"""The names and rules of gradviz in plain Python with NumPy.

Put this file beside a listing, or its folder on PYTHONPATH, and run the listing with Python. The
rule is read from the head comment of the script that imports it:

    # gradviz: accumulate=sum order=generation retain=all
"""

import __main__
import builtins
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

    @property
    def T(self):
        return transpose(self)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return get_item(self, index)

    def sum(self, axis=None, keepdims=False):
        return sum(self, axis, keepdims)

    def mean(self, axis=None, keepdims=False):
        return mean(self, axis, keepdims)

    def max(self, axis=None, keepdims=False):
        return max(self, axis, keepdims)

    def min(self, axis=None, keepdims=False):
        return min(self, axis, keepdims)

    def reshape(self, *shape):
        return reshape(self, shape[0] if isinstance(shape[0], (tuple, list)) else shape)

    def transpose(self, *axes):
        several = not axes or isinstance(axes[0], (tuple, list))
        return transpose(self, axes[0] if axes and several else axes or None)

    def clip(self, x_min, x_max):
        return clip(self, x_min, x_max)

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
                    if gx is not None:
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

    def __rpow__(self, base):
        return pow(base, self)

    def __matmul__(self, other):
        return matmul(self, other)

    def __rmatmul__(self, other):
        return matmul(other, self)


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
        self.backward = lambda gy: [
            None if gx is None else np.asarray(gx) for gx in _several(backward(self, gy))
        ]

    def __call__(self, *inputs):
        self.inputs = [x if isinstance(x, Variable) else Variable(x) for x in inputs]
        self.output = Variable(self.forward(*[x.data for x in self.inputs]))
        self.generation = builtins.max(x.generation for x in self.inputs)
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


def _several(gxs):
    return gxs if isinstance(gxs, tuple) else (gxs,)


def _fit(gx, shape):
    """Sums what was stretched; a gradient of the right shape is handed on as it is."""
    if np.shape(gx) == shape:
        return gx
    gx = np.asarray(gx)
    lead = gx.ndim - len(shape)
    axes = tuple(i + lead for i, n in enumerate(shape) if n == 1)
    return gx.sum(tuple(range(lead)) + axes, keepdims=True).reshape(shape)


def _pair(name, forward, backward):
    """A function of pairs of elements, whose inputs are stretched to a common shape."""

    def back(f, gy):
        gx0, gx1 = backward(f, gy)
        return _fit(gx0, f.x.shape), _fit(gx1, f.x1.shape)

    return lambda x0, x1: Function(name, forward, back)(x0, x1)


def _plain(x):
    return isinstance(x, (int, float)) and not isinstance(x, bool)


add = _pair("add", lambda a, b: a + b, lambda f, gy: (gy, gy))
sub = _pair("sub", lambda a, b: a - b, lambda f, gy: (gy, -gy))
mul = _pair("mul", lambda a, b: a * b, lambda f, gy: (gy * f.x1, gy * f.x))
div = _pair(
    "div", lambda a, b: a / b, lambda f, gy: (gy / f.x1, gy * (-f.x / f.x1**2))
)
_power = _pair(
    "pow",
    lambda a, b: a**b,
    lambda f, gy: (gy * f.x1 * f.x ** (f.x1 - 1), gy * f.y * np.log(f.x + (f.x == 0))),
)


def neg(x):
    return Function("neg", lambda a: -a, lambda f, gy: -gy)(x)


def pow(x, c):
    if not _plain(c) and np.ndim(getattr(c, "data", c)) + isinstance(c, Variable) > 0:
        return _power(x, c)
    if c == 0:
        return Function("pow", lambda a: a**c, lambda f, gy: np.zeros_like(f.x))(x)
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


def sqrt(x):
    return Function("sqrt", np.sqrt, lambda f, gy: gy / (2 * f.y))(x)


def abs(x):
    if _plain(x):
        return builtins.abs(x)
    return Function("abs", np.abs, lambda f, gy: gy * np.sign(f.x))(x)


def relu(x):
    return Function("relu", lambda a: np.maximum(a, 0), lambda f, gy: gy * (f.x > 0))(x)


def _logistic(a):
    power = np.exp(-np.abs(a))
    return np.where(a >= 0, 1, power) / (1 + power)


def sigmoid(x):
    return Function("sigmoid", _logistic, lambda f, gy: gy * f.y * (1 - f.y))(x)


def clip(x, x_min, x_max):
    return Function(
        "clip",
        lambda a: np.clip(a, x_min, x_max),
        lambda f, gy: gy * ((f.x >= x_min) & (f.x <= x_max)),
    )(x)


def _over(x, over, axis, keepdims):
    """Something of the shape of a reduction, stretched to the shape of x."""
    if axis is not None and not keepdims:
        over = np.expand_dims(over, axis)
    return np.broadcast_to(over, x.shape).copy()


def _reduction(name, forward, backward):
    def reduce(x, axis=None, keepdims=False):
        return Function(
            name,
            lambda a: forward(a, axis=axis, keepdims=keepdims),
            lambda f, gy: backward(f, gy, axis, keepdims),
        )(x)

    return reduce


def _extreme(f, gy, axis, keepdims):
    chosen = f.x == _over(f.x, f.y, axis, keepdims)
    shares = chosen / chosen.sum(axis=axis, keepdims=True)
    return _over(f.x, gy, axis, keepdims) * shares


_sum = _reduction("sum", np.sum, lambda f, gy, axis, keepdims: _over(f.x, gy, axis, keepdims))
mean = _reduction(
    "mean",
    np.mean,
    lambda f, gy, axis, keepdims: _over(f.x, gy / (f.x.size / f.y.size), axis, keepdims),
)
_max = _reduction("max", np.max, _extreme)
_min = _reduction("min", np.min, _extreme)


def _on_plain(name, own):
    """Python's own function on plain numbers and lists of them, ours on the rest."""

    def call(x, *rest, **settings):
        plain = _plain(x) or isinstance(x, (list, tuple)) and all(_plain(item) for item in x)
        return getattr(builtins, name)(x, *rest) if plain else own(x, *rest, **settings)

    return call


sum = _on_plain("sum", _sum)
max = _on_plain("max", _max)
min = _on_plain("min", _min)


def reshape(x, shape):
    return Function(
        "reshape", lambda a: a.reshape(shape).copy(), lambda f, gy: gy.reshape(f.x.shape).copy()
    )(x)


def transpose(x, axes=None):
    back = None if axes is None else tuple(np.argsort(axes))
    return Function(
        "transpose", lambda a: a.transpose(axes).copy(), lambda f, gy: gy.transpose(back).copy()
    )(x)


def broadcast_to(x, shape):
    return Function(
        "broadcast_to",
        lambda a: np.broadcast_to(a, shape).copy(),
        lambda f, gy: _fit(gy, f.x.shape),
    )(x)


def sum_to(x, shape):
    return Function(
        "sum_to", lambda a: _fit(a, shape), lambda f, gy: np.broadcast_to(gy, f.x.shape).copy()
    )(x)


def get_item(x, index):
    def backward(f, gy):
        gx = np.zeros_like(f.x)
        np.add.at(gx, index, gy)
        return gx

    return Function("get_item", lambda a: a[index], backward)(x)


def concatenate(xs, axis=0):
    def backward(f, gy):
        ends = np.cumsum([x.data.shape[axis] for x in f.inputs])[:-1]
        return tuple(np.split(gy, ends, axis))

    return Function("concatenate", lambda *all: np.concatenate(all, axis), backward)(*xs)


def _matmul_backward(f, gy):
    a = f.x.reshape(1, -1) if f.x.ndim == 1 else f.x
    b = f.x1.reshape(-1, 1) if f.x1.ndim == 1 else f.x1
    if f.x1.ndim == 1:
        gy = np.expand_dims(gy, -1)
    if f.x.ndim == 1:
        gy = np.expand_dims(gy, -2)
    ga = _fit(gy @ b.swapaxes(-1, -2), a.shape).reshape(f.x.shape)
    gb = _fit(a.swapaxes(-1, -2) @ gy, b.shape).reshape(f.x1.shape)
    return ga, gb


def matmul(x, W):
    return Function("matmul", lambda a, b: a @ b, _matmul_backward)(x, W)


def linear(x, W, b=None):
    def backward(f, gy):
        gxs = (gy @ f.x1.T, f.x.T @ gy)
        return gxs if b is None else gxs + (_fit(gy, f.inputs[2].shape),)

    return Function("linear", lambda a, w, *c: builtins.sum(c, a @ w), backward)(
        *((x, W) if b is None else (x, W, b))
    )


def mean_squared_error(x0, x1):
    def backward(f, gy):
        gx = gy * (f.x - f.x1) * (2.0 / len(f.x))
        return gx, -gx

    return Function(
        "mean_squared_error", lambda a, b: ((a - b) ** 2).sum() / len(a), backward
    )(x0, x1)


def _softmax(a, axis):
    power = np.exp(a - a.max(axis=axis, keepdims=True))
    return power / power.sum(axis=axis, keepdims=True)


def softmax(x, axis=1):
    axis = axis if np.ndim(getattr(x, "data", x)) > 1 else 0
    return Function(
        "softmax",
        lambda a: _softmax(a, axis),
        lambda f, gy: f.y * (gy - (f.y * gy).sum(axis=axis, keepdims=True)),
    )(x)


def softmax_cross_entropy(x, t):
    def forward(a, labels):
        top = a.max(axis=1)
        log = top + np.log(np.exp(a - top[:, None]).sum(axis=1))
        return (log - a[np.arange(len(a)), labels.astype(int)]).mean()

    def backward(f, gy):
        gx = _softmax(f.x, 1)
        gx[np.arange(len(gx)), f.x1.astype(int)] -= 1
        return gx * gy / len(gx), None

    return Function("softmax_cross_entropy", forward, backward)(x, t)


class F:
    """The functions under the name that courses import them by."""


_FUNCTIONS = (
    "add sub mul div neg pow square exp log sin cos tanh sqrt abs relu sigmoid clip sum mean max min"
    " reshape transpose broadcast_to sum_to get_item concatenate matmul linear mean_squared_error"
    " softmax softmax_cross_entropy"
).split()
for _name in _FUNCTIONS:
    setattr(F, _name, staticmethod(globals()[_name]))
functions = F

__all__ = ["Variable", "F", "functions", "np", "math", *_FUNCTIONS]
