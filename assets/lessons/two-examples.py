# title: One weight, two examples
# title.ko: 가중치 하나, 예제 두 개
# aim: A weight that is used for each example of a batch sums what the examples send back.
# aim.ko: 배치의 예제마다 쓰인 가중치는 예제들이 보내온 기여분을 모두 더합니다.
# gradviz: accumulate=sum
from gradviz import *
w = Variable(np.array(1.0))
a = square(w - 5.0)
b = square(w - 3.0)
loss = a + b
#? They send -8.0 and -4.0. What will w.grad be? | -12.0 | -6.0 | -4.0 => w.grad
#?ko -8.0과 -4.0이 옵니다. w.grad는 얼마가 될까요? | -12.0 | -6.0 | -4.0 => w.grad
#! Three minutes. -6.0 is the mean: ask which loss gives it, (a + b) / 2.
#!ko 3분. -6.0은 평균입니다. 손실이 (a + b) / 2이면 그 값이 됩니다.
loss.backward()
print(w.grad)
