# truncated backprop through time, small
import numpy as np
from gradviz import *
np.random.seed(0)
Wx = Variable(np.random.randn(1, 3) * 0.5)
Wh = Variable(np.random.randn(3, 3) * 0.5)
Wo = Variable(np.random.randn(3, 1) * 0.5)
b = Variable(np.zeros(3))

def rnn_step(x, h):
    if h is None:
        h_new = tanh(matmul(x, Wx) + b)
    else:
        h_new = tanh(matmul(x, Wx) + matmul(h, Wh) + b)
    return h_new

xs = np.sin(np.linspace(0, 2 * np.pi, 9))
h, loss, count = None, 0, 0
bptt_length = 4
lr = 0.1
for x, t in zip(xs[:-1], xs[1:]):
    x, t = x.reshape(1, 1), t.reshape(1, 1)
    h = rnn_step(x, h)
    y = matmul(h, Wo)
    loss += mean_squared_error(y, t)
    count += 1
    if count % bptt_length == 0:
        for p in [Wx, Wh, Wo, b]:
            p.cleargrad()
        loss.backward()
        loss.unchain_backward()
        for p in [Wx, Wh, Wo, b]:
            p.data -= lr * p.grad.data
        print('| loss %f' % float(loss.data))
        loss = 0
