"""The names and rules of gradviz in plain Python with NumPy.

Put this file beside a listing, or its folder on PYTHONPATH, and run the listing with Python. The
rule is read from the head comment of the script that imports it:

    # gradviz: accumulate=sum order=generation retain=all
"""

import __main__
import builtins
import contextlib
import copy
import heapq
import math
import re
import sys

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

# A run that sets no seed begins with seed 0, so that it is the same every time.
np.random.seed(0)


def _array(data):
    return np.array(data, dtype=np.float64)


_enabled = True


@contextlib.contextmanager
def using_config(name, value):
    """Within it functions are linked to what they make, or are not."""
    global _enabled
    if name != "enable_backprop":
        raise ValueError("there is no setting " + repr(name) + ", only 'enable_backprop'")
    before, _enabled = _enabled, value
    try:
        yield
    finally:
        _enabled = before


def no_grad():
    return using_config("enable_backprop", False)


class Variable:
    __array_priority__ = 200

    def __init__(self, data, name=None):
        self._data = _array(data)
        self.name = name
        self.grad = None
        self.creator = None
        self.generation = 0
        self.is_gradient = False

    @property
    def data(self):
        return self._data

    @data.setter
    def data(self, data):
        data = data.data if isinstance(data, Variable) else data
        self._data = np.asarray(data, dtype=np.float64)

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

    def __call__(self):
        """The course keeps the outputs of a function behind references, which are called."""
        return self

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

    def unchain(self):
        self.creator = None

    def unchain_backward(self):
        functions = [self.creator]
        while functions:
            f = functions.pop()
            for x in f.inputs if f is not None else ():
                functions.append(x.creator)
                x.unchain()

    def backward(self, retain_grad=None, create_graph=False):
        if retain_grad is None:
            retain_grad = RULE["retain"] == "all" and not create_graph
        if self.grad is None:
            self._hold(Variable(np.ones_like(self.data)))
        worklist = Stack() if RULE["order"] == "stack" else ByGeneration()
        worklist.push(self.creator)
        with using_config("enable_backprop", create_graph):
            while worklist:
                f = worklist.pop()
                for x, gx in zip(f.inputs, f.contributions()):
                    if gx is not None:
                        x._receive(gx)
                        worklist.push(x.creator)
                if not retain_grad:
                    for output in f.outputs:
                        output.grad = None

    def _receive(self, gx):
        if self.grad is None or RULE["accumulate"] == "overwrite":
            self._hold(gx)
        elif RULE["accumulate"] == "sum":
            self._hold(self.grad + gx)
        else:
            self.grad.data[...] += gx.data

    def _hold(self, grad):
        """A gradient prints as its numbers."""
        grad.is_gradient = True
        self.grad = grad

    def __repr__(self):
        if self.is_gradient:
            return str(self.data)
        return "variable(" + str(self.data).replace("\n", "\n" + " " * 9) + ")"

    def __format__(self, spec):
        return format(self.data, spec) if spec else str(self)

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
    """Something applied once. Results are arrays, also of numbers alone, so that they can be shared
    and written to; backward works on variables, so that it can be differentiated itself."""

    inputs = None

    def __call__(self, *inputs):
        if self.inputs is not None:
            again = copy.copy(self)
            again.inputs = None
            return again(*inputs)
        self.inputs = [x if isinstance(x, Variable) else Variable(x) for x in inputs]
        ys = self.forward(*[x.data for x in self.inputs])
        self.outputs = [Variable(y) for y in (ys if isinstance(ys, tuple) else (ys,))]
        self.generation = builtins.max(x.generation for x in self.inputs)
        if _enabled:
            for output in self.outputs:
                output.creator = self
                output.generation = self.generation + 1
        return self.outputs if len(self.outputs) > 1 else self.output

    @property
    def output(self):
        return self.outputs[0]

    def contributions(self):
        if all(y.grad is None for y in self.outputs):
            return [None] * len(self.inputs)
        gxs = self.backward(
            *[y.grad if y.grad is not None else Variable(np.zeros_like(y.data)) for y in self.outputs]
        )
        gxs = gxs if isinstance(gxs, (tuple, list)) else (gxs,)
        return [gx if gx is None or isinstance(gx, Variable) else Variable(gx) for gx in gxs]

    def __repr__(self):
        return getattr(self, "name", type(self).__name__)


class Operation(Function):
    def __init__(self, name, forward, backward):
        self.name = name
        self.forward = forward
        self.backward = lambda gy: backward(self, gy)

    @property
    def x(self):
        return self.inputs[0]

    @property
    def x1(self):
        return self.inputs[1]

    @property
    def y(self):
        return self.output


def _fit_array(array, shape):
    """Sums what was stretched."""
    lead = array.ndim - len(shape)
    axes = tuple(i + lead for i, n in enumerate(shape) if n == 1)
    return array.sum(tuple(range(lead)) + axes, keepdims=True).reshape(shape)


def _fit(gx, shape):
    """A gradient of the right shape is handed on as it is."""
    return gx if gx.shape == shape else sum_to(gx, shape)


def _pair(name, forward, backward):
    """A function of pairs of elements, whose inputs are stretched to a common shape."""

    def back(f, gy):
        gx0, gx1 = backward(f, gy)
        return _fit(gx0, f.x.shape), _fit(gx1, f.x1.shape)

    return lambda x0, x1: Operation(name, forward, back)(x0, x1)


def _plain(x):
    return isinstance(x, (int, float)) and not isinstance(x, bool)


add = _pair("add", lambda a, b: a + b, lambda f, gy: (gy, gy))
sub = _pair("sub", lambda a, b: a - b, lambda f, gy: (gy, -gy))
mul = _pair("mul", lambda a, b: a * b, lambda f, gy: (gy * f.x1, gy * f.x))
div = _pair(
    "div", lambda a, b: a / b, lambda f, gy: (gy / f.x1, gy * (-f.x / square(f.x1)))
)
_power = _pair(
    "pow",
    lambda a, b: a**b,
    lambda f, gy: (
        gy * (f.x1 * _power(f.x, f.x1 - np.where((f.x.data == 0) & (f.x1.data == 0), 0.0, 1.0))),
        gy * (f.y * log(f.x + ((f.x.data == 0) & (f.x1.data >= 0)))),
    ),
)


def neg(x):
    return Operation("neg", lambda a: -a, lambda f, gy: -gy)(x)


def pow(x, c):
    if not _plain(c) and np.ndim(getattr(c, "data", c)) + isinstance(c, Variable) > 0:
        return _power(x, c)
    if c == 0:
        return Operation("pow", lambda a: a**c, lambda f, gy: Variable(np.zeros_like(f.x.data)))(x)
    return Operation("pow", lambda a: a**c, lambda f, gy: c * pow(f.x, c - 1) * gy)(x)


def square(x):
    return Operation("square", lambda a: a * a, lambda f, gy: 2.0 * f.x * gy)(x)


def exp(x):
    return Operation("exp", np.exp, lambda f, gy: gy * f.y)(x)


def log(x):
    return Operation("log", np.log, lambda f, gy: gy / f.x)(x)


def sin(x):
    return Operation("sin", np.sin, lambda f, gy: gy * cos(f.x))(x)


def cos(x):
    return Operation("cos", np.cos, lambda f, gy: gy * -sin(f.x))(x)


def tanh(x):
    return Operation("tanh", np.tanh, lambda f, gy: gy - gy * square(f.y))(x)


def sqrt(x):
    return Operation("sqrt", np.sqrt, lambda f, gy: gy / (2.0 * f.y))(x)


def abs(x):
    if _plain(x) or isinstance(x, np.ndarray):
        return builtins.abs(x)
    return Operation("abs", np.abs, lambda f, gy: gy * np.sign(f.x.data))(x)


def relu(x):
    return Operation("relu", lambda a: np.maximum(a, 0), lambda f, gy: gy * (f.x.data > 0))(x)


def _logistic(a):
    power = np.exp(-np.abs(a))
    return np.where(a >= 0, 1, power) / (1 + power)


def sigmoid(x):
    return Operation("sigmoid", _logistic, lambda f, gy: gy * (f.y * (1.0 - f.y)))(x)


def clip(x, x_min, x_max):
    return Operation(
        "clip",
        lambda a: np.clip(a, x_min, x_max),
        lambda f, gy: gy * ((f.x.data >= x_min) & (f.x.data <= x_max)),
    )(x)


def _kept(shape, axis):
    """The shape of a reduction whose axes stay."""
    axes = range(len(shape)) if axis is None else np.atleast_1d(axis) % len(shape)
    return tuple(1 if i in axes else n for i, n in enumerate(shape))


def _over(x, over, axis):
    """Something of the shape of a reduction, stretched to the shape of x."""
    return broadcast_to(reshape(over, _kept(x.shape, axis)), x.shape)


def _reduction(name, forward, backward):
    def reduce(x, axis=None, keepdims=False):
        return Operation(
            name,
            lambda a: forward(a, axis=axis, keepdims=keepdims),
            lambda f, gy: backward(f, gy, axis),
        )(x)

    return reduce


def _extreme(f, gy, axis):
    chosen = f.x.data == f.y.data.reshape(_kept(f.x.shape, axis))
    shares = chosen / chosen.sum(axis=axis, keepdims=True)
    return _over(f.x, gy, axis) * shares


_sum = _reduction("sum", np.sum, lambda f, gy, axis: _over(f.x, gy, axis))
mean = _reduction(
    "mean", np.mean, lambda f, gy, axis: _over(f.x, gy / (f.x.size / f.y.size), axis)
)
_max = _reduction("max", np.max, _extreme)
_min = _reduction("min", np.min, _extreme)


def _on_plain(name, own):
    """Python's own function on plain numbers and lists of them, ours on the rest."""

    def call(x, *rest, **settings):
        plain = _plain(x) or isinstance(x, str) or not isinstance(x, (np.ndarray, Variable))
        return getattr(builtins, name)(x, *rest) if plain else own(x, *rest, **settings)

    return call


sum = _on_plain("sum", _sum)
max = _on_plain("max", _max)
min = _on_plain("min", _min)


def reshape(x, shape):
    return Operation(
        "reshape", lambda a: a.reshape(shape), lambda f, gy: reshape(gy, f.x.shape)
    )(x)


def transpose(x, axes=None):
    back = None if axes is None else tuple(int(i) for i in np.argsort(axes))
    return Operation(
        "transpose", lambda a: a.transpose(axes), lambda f, gy: transpose(gy, back)
    )(x)


def broadcast_to(x, shape):
    return Operation(
        "broadcast_to",
        lambda a: np.broadcast_to(a, shape),
        lambda f, gy: sum_to(gy, f.x.shape),
    )(x)


def sum_to(x, shape):
    return Operation(
        "sum_to", lambda a: _fit_array(a, shape), lambda f, gy: broadcast_to(gy, f.x.shape)
    )(x)


def get_item(x, index):
    def put(a, shape):
        whole = np.zeros(shape)
        np.add.at(whole, index, a)
        return whole

    def backward(f, gy):
        shape = f.x.shape
        return Operation("put_item", lambda a: put(a, shape), lambda g, gz: get_item(gz, index))(gy)

    return Operation("get_item", lambda a: a[index], backward)(x)


def concatenate(xs, axis=0):
    def backward(f, gy):
        ends = np.cumsum([0] + [x.shape[axis] for x in f.inputs])
        lead = (slice(None),) * (axis % gy.ndim)
        return tuple(get_item(gy, lead + (slice(a, b),)) for a, b in zip(ends, ends[1:]))

    return Operation("concatenate", lambda *all: np.concatenate(all, axis), backward)(*xs)


def _turned(x):
    """Rows and columns of the last two axes exchanged."""
    axes = list(range(x.ndim))
    axes[-2:] = axes[-1], axes[-2]
    return transpose(x, tuple(axes))


def _matmul_backward(f, gy):
    a = reshape(f.x, (1, f.x.size)) if f.x.ndim == 1 else f.x
    b = reshape(f.x1, (f.x1.size, 1)) if f.x1.ndim == 1 else f.x1
    shape = gy.shape
    if f.x1.ndim == 1:
        shape = shape + (1,)
    if f.x.ndim == 1:
        shape = shape[:-1] + (1,) + shape[-1:]
    gy = gy if gy.shape == shape else reshape(gy, shape)
    ga = _fit(gy @ _turned(b), a.shape)
    gb = _fit(_turned(a) @ gy, b.shape)
    return (
        ga if a is f.x else reshape(ga, f.x.shape),
        gb if b is f.x1 else reshape(gb, f.x1.shape),
    )


def matmul(x, W):
    return Operation("matmul", lambda a, b: a @ b, _matmul_backward)(x, W)


def linear(x, W, b=None):
    def backward(f, gy):
        gxs = (gy @ _turned(f.x1), _turned(f.x) @ gy)
        return gxs if b is None else gxs + (_fit(gy, f.inputs[2].shape),)

    return Operation("linear", lambda a, w, *c: builtins.sum(c, a @ w), backward)(
        *((x, W) if b is None else (x, W, b))
    )


def mean_squared_error(x0, x1):
    def backward(f, gy):
        gx = gy * (f.x - f.x1) * (2.0 / len(f.x))
        return gx, -gx

    return Operation(
        "mean_squared_error", lambda a, b: ((a - b) ** 2).sum() / len(a), backward
    )(x0, x1)


def _softmax(a, axis):
    power = np.exp(a - a.max(axis=axis, keepdims=True))
    return power / power.sum(axis=axis, keepdims=True)


def softmax(x, axis=1):
    axis = axis if np.ndim(getattr(x, "data", x)) > 1 else 0
    return Operation(
        "softmax",
        lambda a: _softmax(a, axis),
        lambda f, gy: f.y * (gy - _sum(f.y * gy, axis, True)),
    )(x)


def softmax_cross_entropy(x, t):
    def forward(a, labels):
        top = a.max(axis=1)
        log = top + np.log(np.exp(a - top[:, None]).sum(axis=1))
        return (log - a[np.arange(len(a)), labels.astype(int)]).mean()

    def backward(f, gy):
        chosen = np.eye(f.x.shape[1])[f.x1.data.astype(int)]
        return (softmax(f.x) - chosen) * (gy / len(f.x)), None

    return Operation("softmax_cross_entropy", forward, backward)(x, t)


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
sys.modules[__name__ + ".functions"] = F  # import gradviz.functions as F

__all__ = [
    "Variable",
    "Function",
    "no_grad",
    "using_config",
    "F",
    "functions",
    "np",
    "math",
    *_FUNCTIONS,
]
