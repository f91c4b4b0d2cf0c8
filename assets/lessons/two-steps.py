# title: Two steps of training
# title.ko: 두 번의 학습 단계
# aim: Each step makes a new w, which starts with no gradient, so there is nothing to clear.
# aim.ko: 단계마다 w를 새로 만들고 새 변수에는 기울기가 없으므로, 지울 것이 없습니다.
# gradviz: accumulate=sum
from gradviz import *
w = Variable(np.array(1.0))
loss = square(w - 5.0)
loss.backward()

w = Variable(w.data - 0.25 * w.grad.data)
loss = square(w - 5.0)
#? w is 3.0 now. What will w.grad be? | -4.0 | -8.0 | -12.0 => w.grad
#?ko 이제 w는 3.0입니다. w.grad는 얼마가 될까요? | -4.0 | -8.0 | -12.0 => w.grad
#! Three minutes. -12.0 holds if one w is kept and never cleared: ask why.
#!ko 3분. w를 그대로 두고 지우지 않으면 -12.0입니다. 이유를 묻습니다.
loss.backward()
print(w.data, w.grad)
