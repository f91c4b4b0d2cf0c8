import numpy as np
from gradviz import *
np.random.seed(0)
params = {}
params['W1'] = Variable(np.random.randn(2, 3))
params['b1'] = Variable(np.zeros(3))
params['W2'] = Variable(np.random.randn(3, 1))
x = np.array([[1.0, 2.0]])
h = sigmoid(matmul(x, params['W1']) + params['b1'])
y = matmul(h, params['W2'])
y.backward()
for key in params:
    print(key, params[key].grad.shape)
for name, p in params.items():
    print(name, p.shape)
for p in params.values():
    p.cleargrad()
print(params['W1'].grad, len(params), 'b1' in params, list(params.keys()))
history = {'loss': [], 'acc': []}
history['loss'].append(0.5)
print(history)
d = dict(a=1, b=2)
print(d.get('a'), d.get('z', 0))
grads = {k: v.shape for k, v in params.items()}
print(grads)
