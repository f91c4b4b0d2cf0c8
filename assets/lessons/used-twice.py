# title: Used twice, summed
# title.ko: 두 번 쓰면 더합니다
# gradviz: accumulate=sum
from gradviz import *
x = Variable(np.array(3.0))
#: x feeds both inputs of add, so two edges leave it.
#:ko x가 add의 두 입력으로 들어가므로 연결선이 두 개 나옵니다.
y = add(x, x)
#: Each edge brings back a contribution; x adds them up.
#:ko 연결선마다 기여분이 돌아오고, x는 이를 더합니다.
#? What will x.grad be? | 1.0 | 2.0 | None => x.grad
#?ko x.grad는 얼마일까요? | 1.0 | 2.0 | None => x.grad
#! Ask for hands before the last step.
#!ko 마지막 단계 전에 손을 들게 하세요.
y.backward()
print(x.grad)
