"""The yardstick: a small define-by-run engine in Python that draws `x + x` with Graphviz.

    python3 yardstick.py OUT.png [MODULE...]

It does what the usual teaching library does from its start to the picture: NumPy is imported, `y = x + x` is
computed and kept as a graph, backward is run, the graph is written as DOT and `dot` makes a PNG of it. MODULE is
imported first; the library's own start imports `matplotlib.pyplot`, which is the larger part of its time.
"""
import importlib
import os
import subprocess
import sys
import tempfile

import numpy as np


class Variable:
    def __init__(self, data, name=None):
        self.data, self.name = data, name
        self.grad, self.creator, self.generation = None, None, 0

    def __add__(self, other):
        return Add()(self, other)

    def backward(self):
        self.grad = np.ones_like(self.data)
        functions, seen = [self.creator], {self.creator}
        while functions:
            functions.sort(key=lambda f: f.generation)
            function = functions.pop()
            for x, gx in zip(function.inputs, function.backward(function.output.grad)):
                x.grad = gx if x.grad is None else x.grad + gx
                if x.creator is not None and x.creator not in seen:
                    seen.add(x.creator)
                    functions.append(x.creator)


class Function:
    def __call__(self, *inputs):
        self.output = Variable(np.asarray(self.forward(*[x.data for x in inputs])))
        self.inputs, self.generation = inputs, max(x.generation for x in inputs)
        self.output.creator, self.output.generation = self, self.generation + 1
        return self.output


class Add(Function):
    def forward(self, x0, x1):
        return x0 + x1

    def backward(self, gy):
        return gy, gy


def dot(output):
    lines, functions = [], [output.creator]
    variables = {id(output): output}
    while functions:
        function = functions.pop()
        lines.append(f'{id(function)} [label="{type(function).__name__}", color=lightblue, style=filled, shape=box]')
        lines.append(f"{id(function)} -> {id(function.output)}")
        for x in function.inputs:
            variables[id(x)] = x
            lines.append(f"{id(x)} -> {id(function)}")
            if x.creator is not None and x.creator not in functions:
                functions.append(x.creator)
    for number, variable in variables.items():
        lines.append(f'{number} [label="{variable.name or ""}", color=orange, style=filled]')
    return "digraph g {\n" + "\n".join(lines) + "\n}"


def main(out, *modules):
    for module in modules:
        importlib.import_module(module)
    x = Variable(np.array(3.0), "x")
    y = x + x
    y.name = "y"
    y.backward()
    assert x.grad == 2.0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "graph.dot")
        with open(path, "w", encoding="utf-8") as file:
            file.write(dot(y))
        subprocess.run(["dot", path, "-T", "png", "-o", out], check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
