# title: Cleared, then computed again
# title.ko: 지우고 다시 계산하면
# aim: Clear x before the next computation, and x.grad is the gradient of that one alone.
# aim.ko: 다음 계산을 하기 전에 x를 지우면, x.grad에는 그 계산의 기울기만 남습니다.
# gradviz: accumulate=sum
from gradviz import *
x = Variable(np.array(3.0))

y = add(x, x)
y.backward()
print(x.grad)

#! Two minutes. Ask what x.grad is after this line: None, not 0.0.
#!ko 2분. 이 줄 다음의 x.grad를 묻습니다. 0.0이 아니라 None입니다.
x.cleargrad()
y = add(add(x, x), x)
#? What will x.grad be now? | 2.0 | 3.0 | 5.0 => x.grad
#?ko 이제 x.grad는 얼마가 될까요? | 2.0 | 3.0 | 5.0 => x.grad
y.backward()
print(x.grad)
