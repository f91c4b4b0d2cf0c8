# spiral data, minibatches, accuracy
import numpy as np
import math
from gradviz import *
import gradviz.functions as F

def get_spiral(num_data=10, num_class=3):
    np.random.seed(1984)
    x = np.zeros((num_data * num_class, 2))
    t = np.zeros(num_data * num_class, dtype=int)
    for j in range(num_class):
        for i in range(num_data):
            rate = i / num_data
            radius = 1.0 * rate
            theta = j * 4.0 + 4.0 * rate + np.random.randn() * 0.2
            ix = num_data * j + i
            x[ix] = np.array([radius * np.sin(theta), radius * np.cos(theta)])
            t[ix] = j
    return x, t

x, t = get_spiral()
print(x.shape, t.shape)
print(t[:12])
W1 = Variable(np.random.randn(2, 8) * np.sqrt(1 / 2)); b1 = Variable(np.zeros(8))
W2 = Variable(np.random.randn(8, 3) * np.sqrt(1 / 8)); b2 = Variable(np.zeros(3))
params = [W1, b1, W2, b2]
max_epoch, batch_size, lr = 3, 10, 1.0
data_size = len(x)
max_iter = math.ceil(data_size / batch_size)
for epoch in range(max_epoch):
    index = np.random.permutation(data_size)
    sum_loss, sum_acc = 0, 0
    for i in range(max_iter):
        batch_index = index[i * batch_size:(i + 1) * batch_size]
        batch_x = x[batch_index]
        batch_t = t[batch_index]
        y = F.linear(F.sigmoid(F.linear(batch_x, W1, b1)), W2, b2)
        loss = F.softmax_cross_entropy(y, batch_t)
        for p in params:
            p.cleargrad()
        loss.backward()
        for p in params:
            p.data -= lr * p.grad.data
        sum_loss += float(loss.data) * len(batch_t)
        sum_acc += (y.data.argmax(axis=1) == batch_t).sum()
    avg_loss = sum_loss / data_size
    print('epoch %d, loss %.2f' % (epoch + 1, avg_loss), sum_acc)
