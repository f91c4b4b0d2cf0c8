"""What others take for a graph: build it and run backward, nanoseconds an operation.

    python3 engines.py OPERATIONS...

Prints a line for each engine that is installed, graph and size: `ENGINE VERSION GRAPH OPERATIONS NANOSECONDS`, the
median of repeated runs after warming up, without letting go of the graph, or `-` where the engine gives up (a recursion too deep).
"""
import importlib
import statistics
import sys
import time
import warnings

warnings.filterwarnings("ignore")


def chain(x, sin, n):
    y = x
    for _ in range(n):
        y = sin(y)
    return y


def fibonacci(x, sin, n):
    a, b = x, x * x
    for _ in range(n - 1):
        a, b = b, (b + a)
    return b


def wide(x, sin, n):
    layer = [sin(x) for _ in range(n // 2)]
    while len(layer) > 1:
        pairs = [layer[i] + layer[i + 1] for i in range(0, len(layer) - 1, 2)]
        layer = pairs + ([layer[-1]] if len(layer) % 2 else [])
    return layer[0]


def torch():
    import torch

    torch.set_num_threads(1)
    return torch.__version__, lambda: torch.tensor(0.5, dtype=torch.float64, requires_grad=True), torch.sin


def dezero():
    import dezero
    import numpy as np

    return getattr(dezero, "__version__", "?"), lambda: dezero.Variable(np.array(0.5)), dezero.functions.sin


def micrograd():
    from micrograd.engine import Value

    return "?", lambda: Value(0.5), lambda y: y.tanh() if hasattr(y, "tanh") else y.relu()


def once(build, variable, sin, n):
    x = variable()
    start = time.perf_counter_ns()
    y = build(x, sin, n)
    y.backward()
    passed = time.perf_counter_ns() - start
    assert x.grad is not None
    return passed / n


def main(sizes):
    for engine in (torch, dezero, micrograd):
        try:
            version, variable, sin = engine()
        except ImportError:
            continue
        for build in (chain, fibonacci, wide):
            for n in sizes:
                try:
                    times = [once(build, variable, sin, n) for _ in range(max(5, min(200, 40_000 // n)))]
                    nanoseconds = f"{statistics.median(times):.0f}"
                except RecursionError:
                    nanoseconds = "-"
                print(engine.__name__, version, build.__name__, n, nanoseconds, flush=True)


main([int(argument) for argument in sys.argv[1:]])
