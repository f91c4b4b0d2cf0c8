# title: A line through noisy points
# title.ko: 흩어진 점을 지나는 직선
# aim: Linear regression: W and b follow their gradients until the line lies among the points.
# aim.ko: 선형 회귀에서는 W와 b가 기울기를 따라가서 직선이 점들 사이에 놓입니다.
from gradviz import *
np.random.seed(0)
x = np.random.rand(20, 1)
t = 5 + 2 * x + np.random.rand(20, 1)
W = Variable(np.zeros((1, 1)))
b = Variable(np.zeros(1))
for i in range(20):
    W.cleargrad()
    b.cleargrad()
    #: b has one number and is used for 20 rows: what comes back is summed over the rows.
    #:ko b는 수 하나인데 20행에 쓰이므로, 돌아오는 값은 행을 따라 더합니다.
    loss = mean_squared_error(linear(x, W, b), t)
    loss.backward()
    W.data -= 0.1 * W.grad.data
    b.data -= 0.1 * b.grad.data
#? The points were made with slope 2. Which shape has W.grad? | (1, 1) | (20, 1) | (1,) => W.grad.shape
#?ko 점들은 기울기가 2인 직선으로 만들었습니다. W.grad의 모양은 무엇일까요? | (1, 1) | (20, 1) | (1,) => W.grad.shape
#! Five minutes. b ends near 5.5, since the noise is 0.5 on average.
#!ko 5분. 잡음의 평균이 0.5이므로 b는 5.5 가까이에 이릅니다.
print(W, b, loss)
