# title: Gradient descent on Rosenbrock's valley
# title.ko: 로젠브록 골짜기의 경사하강법
# aim: A gradient points uphill; small steps against it creep along a bent valley towards (1, 1).
# aim.ko: 기울기는 오르막을 가리키므로, 반대로 조금씩 가면 굽은 골짜기를 따라 (1, 1)로 다가갑니다.
from gradviz import *
def rosenbrock(x0, x1):
    return 100 * (x1 - x0 ** 2) ** 2 + (x0 - 1) ** 2

x0 = Variable(np.array(0.0))
x1 = Variable(np.array(2.0))
rate = 0.001
for i in range(20):
    #: The gradients of the step before are cleared first, or they would be added to.
    #:ko 앞 단계의 기울기를 먼저 지웁니다. 지우지 않으면 더해집니다.
    x0.cleargrad()
    x1.cleargrad()
    y = rosenbrock(x0, x1)
    y.backward()
    x0.data -= rate * x0.grad.data
    x1.data -= rate * x1.grad.data
#? Where is x0 after 20 steps: did it move towards 1? | True | False | None => x0.data > 0.0
#?ko 20단계 뒤 x0은 1 쪽으로 움직였을까요? | True | False | None => x0.data > 0.0
#! Five minutes. A thousand steps are not enough either: ask why the valley is slow.
#!ko 5분. 천 단계로도 모자랍니다. 골짜기에서 왜 느린지 물어보세요.
print(x0, x1)
