# title: Second derivatives and Newton's method
# title.ko: 이차 미분과 뉴턴 방법
# aim: With create_graph=True backward can be differentiated too, and Newton reaches 1.0 in few steps.
# aim.ko: create_graph=True로 역전파도 미분할 수 있어서, 뉴턴 방법은 몇 단계 만에 1.0에 이릅니다.
from gradviz import *
x = Variable(np.array(2.0))
for i in range(10):
    y = x ** 4 - 2 * x ** 2
    x.cleargrad()
    #: The operations of this backward are kept: they are the second part of the graph.
    #:ko 이 역전파의 연산은 남아서 그래프의 둘째 부분이 됩니다.
    y.backward(create_graph=True)
    gx = x.grad
    x.cleargrad()
    gx.backward()
    gx2 = x.grad
    x.data -= gx.data / gx2.data
#? Newton divides the slope by its own slope. Where does it end? | 1.0 | 0.0 | 2.0 => x.data
#?ko 뉴턴 방법은 기울기를 기울기의 기울기로 나눕니다. 어디서 끝날까요? | 1.0 | 0.0 | 2.0 => x.data
#! Six minutes. Gradient descent with rate 0.01 needs more than a hundred steps for this.
#!ko 6분. 학습률 0.01인 경사하강법이라면 백 단계가 넘게 걸립니다.
print(x)
