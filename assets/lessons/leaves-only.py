# title: Only leaves keep their gradients
# title.ko: 말단 변수의 기울기만 남기면
# aim: With retain=leaves a gradient in the middle is dropped once used, so clearing x is enough.
# aim.ko: retain=leaves에서는 중간 기울기를 쓰고 나면 버리므로, x만 지우면 됩니다.
# gradviz: accumulate=sum retain=leaves
from gradviz import *
x = Variable(np.array(3.0))
y = add(add(x, x), x)
y.backward()
print(x.grad, y.grad)

x.cleargrad()
#? What will x.grad be now? | 3.0 | 5.0 | 6.0 => x.grad
#?ko 이제 x.grad는 얼마가 될까요? | 3.0 | 5.0 | 6.0 => x.grad
#! Two minutes. Play "Clearing only x" first, then ask what differs: the rule.
#!ko 2분. 'x만 지우면'을 먼저 보여 주고 무엇이 다른지 묻습니다. 규칙입니다.
y.backward()
print(x.grad, y.grad)
