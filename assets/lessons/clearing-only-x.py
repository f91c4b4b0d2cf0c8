# title: Clearing only x
# title.ko: x만 지우면
# aim: Clearing x is not enough for a second backward on one graph: an intermediate keeps its leftover.
# aim.ko: 같은 그래프로 역전파를 또 할 때는 x만 지워서는 부족합니다. 중간 변수에 기울기가 남아 있습니다.
# gradviz: accumulate=sum retain=all expect=wrong
from gradviz import *
x = Variable(np.array(3.0))
y = add(add(x, x), x)
y.backward()
print(x.grad)

#: x is cleared, but add(x, x) in the middle keeps its gradient.
#:ko x는 지웠지만, 가운데의 add(x, x)에는 기울기가 남아 있습니다.
x.cleargrad()
#? What will x.grad be now? | 3.0 | 5.0 | 6.0 => x.grad
#?ko 이제 x.grad는 얼마가 될까요? | 3.0 | 5.0 | 6.0 => x.grad
#! Three minutes. Select add(x, x) and watch its gradient go from 1.0 to 2.0.
#!ko 3분. add(x, x)를 골라 기울기가 1.0에서 2.0이 되는 것을 봅니다.
y.backward()
print(x.grad)
