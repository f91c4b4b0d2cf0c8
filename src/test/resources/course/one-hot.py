import numpy as np
from gradviz import *
import gradviz.functions as F

np.random.seed(1)
x = np.array([[0.2, -0.4], [0.3, 0.5], [1.3, -3.2], [2.1, 0.3]])
t = np.array([2, 0, 1, 0])
W = Variable(np.random.randn(2, 3) * 0.1)
b = Variable(np.zeros(3))

def softmax1d(x):
    x = as_variable(x) if not isinstance(x, Variable) else x
    y = F.exp(x)
    sum_y = F.sum(y)
    return y / sum_y

def cross_entropy(p, onehot):
    return -F.sum(onehot * F.log(p)) / p.shape[0]

onehot = np.zeros((4, 3))
for i in range(len(t)):
    onehot[i, int(t[i])] = 1
print(onehot)
print(np.eye(3)[t.astype(int)])

for step in range(5):
    y = F.linear(x, W, b)
    p = F.softmax(y)
    loss = cross_entropy(p, onehot)
    W.cleargrad(); b.cleargrad()
    loss.backward()
    W.data -= 1.0 * W.grad.data
    b.data -= 1.0 * b.grad.data
    pred = np.argmax(p.data, axis=1)
    acc = (pred == t).mean()
    print(f"step {step}: loss {loss.data:.4f}, accuracy {acc:.2f}")
print(p.data.argmax(axis=1))
loss2 = F.softmax_cross_entropy(F.linear(x, W, b), t)
print(f"{loss2.data:.12f}")
