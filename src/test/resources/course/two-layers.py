import numpy as np
from gradviz import Variable
import gradviz.functions as F

np.random.seed(0)
x = np.random.rand(10, 1)
y = np.sin(2 * np.pi * x) + np.random.rand(10, 1)

I, H, O = 1, 10, 1
W1 = Variable(0.01 * np.random.randn(I, H))
b1 = Variable(np.zeros(H))
W2 = Variable(0.01 * np.random.randn(H, O))
b2 = Variable(np.zeros(O))

def predict(x):
    y = F.linear(x, W1, b1)
    y = F.sigmoid(y)
    y = F.linear(y, W2, b2)
    return y

lr = 0.2
iters = 30
params = [W1, b1, W2, b2]
for i in range(iters):
    y_pred = predict(x)
    loss = F.mean_squared_error(y, y_pred)
    for p in params:
        p.cleargrad()
    loss.backward()
    for p in params:
        p.data -= lr * p.grad.data
    if i % 10 == 0:
        print("%.10f" % loss.data)
for name, p in zip(['W1', 'b1', 'W2', 'b2'], params):
    print(name, p.shape, round(float(p.data.sum()), 10))
