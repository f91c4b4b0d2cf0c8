import numpy as np
from gradviz import *
import gradviz.functions as F
x = Variable(np.array(1.0))
y = F.sin(x)
y.backward(create_graph=True)
for i in range(3):
    gx = x.grad
    x.cleargrad()
    gx.backward(create_graph=True)
    print(f"{x.grad.data:.12f}")

x = Variable(np.linspace(-7, 7, 5))
y = F.sin(x)
y.backward(create_graph=True)
logs = [y.data]
for i in range(3):
    logs.append(x.grad.data)
    gx = x.grad
    x.cleargrad()
    gx.backward(create_graph=True)
labels = ["y=sin(x)", "y'", "y''", "y'''"]
for i, v in enumerate(logs):
    print(f"{labels[i]:<10}", v)
print(len(logs), logs[0].shape)

def tanh_nth(x, n):
    y = F.tanh(x)
    x.name = 'x'
    y.name = 'y'
    y.backward(create_graph=True)
    for i in range(n):
        gx = x.grad
        x.cleargrad()
        gx.backward(create_graph=True)
    gx = x.grad
    gx.name = 'gx' + str(n + 1)
    return gx
print(tanh_nth(Variable(np.array(1.0)), 2))
