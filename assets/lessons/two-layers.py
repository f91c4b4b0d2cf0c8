# title: A small network learns a wave
# title.ko: 작은 신경망이 배우는 물결
# aim: Two layers with a sigmoid between them: the same backward trains what no straight line can fit.
# aim.ko: 두 층 사이에 시그모이드를 두면, 직선으로 맞출 수 없는 것도 같은 역전파로 배웁니다.
from gradviz import *
np.random.seed(0)
x = np.random.rand(30, 1)
t = np.sin(2 * np.pi * x) + np.random.rand(30, 1)
W1 = Variable(0.01 * np.random.randn(1, 10))
b1 = Variable(np.zeros(10))
W2 = Variable(0.01 * np.random.randn(10, 1))
b2 = Variable(np.zeros(1))
for i in range(20):
    #: Ten hidden numbers for each point; the sigmoid bends the line.
    #:ko 점마다 숨은 수가 열 개이고, 시그모이드가 직선을 구부립니다.
    h = sigmoid(linear(x, W1, b1))
    loss = mean_squared_error(linear(h, W2, b2), t)
    for p in [W1, b1, W2, b2]:
        p.cleargrad()
    loss.backward()
    for p in [W1, b1, W2, b2]:
        p.data -= 0.2 * p.grad.data
#? Which shape has the gradient of h? | (30, 10) | (10, 1) | (30, 1) => h.grad.shape
#?ko h의 기울기는 어떤 모양일까요? | (30, 10) | (10, 1) | (30, 1) => h.grad.shape
#! Six minutes. With 10000 steps the wave shows; here one sees what a step is.
#!ko 6분. 10000단계면 물결이 나타납니다. 여기서는 한 단계가 무엇인지 봅니다.
print(loss)
