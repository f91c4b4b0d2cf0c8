# title: Used twice, summed
# title.ko: 두 번 쓰면 더합니다
# gradviz: accumulate=sum
from gradviz import *
x = Variable(np.array(3.0))
y = add(x, x)   #: x feeds both inputs of add, so two edges lead back to it.
#:ko x가 add의 두 입력으로 들어가므로 연결선이 두 개입니다.
y.backward()    #? What will x.grad be? | 1.0 | 2.0 | None => x.grad
#?ko x.grad는 얼마일까요? | 1.0 | 2.0 | None => x.grad
print(x.grad)   #! Ask for hands before the last step.
