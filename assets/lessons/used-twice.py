# title: Used twice, summed
# title.ko: 두 번 쓰면 더합니다
# aim: A variable that feeds a function twice receives two contributions, and its gradient is their sum.
# aim.ko: 함수에 두 번 들어간 변수에는 기여분이 두 개 도착하고, 기울기는 그 합입니다.
# gradviz: accumulate=sum
from gradviz import *
x = Variable(np.array(3.0))
#: x feeds both inputs of add, so two edges lead back to it.
#:ko x가 add의 두 입력으로 들어가므로 연결선이 두 개입니다.
y = add(x, x)
#? What will x.grad be? | 1.0 | 2.0 | None => x.grad
#?ko x.grad는 얼마가 될까요? | 1.0 | 2.0 | None => x.grad
#! Two minutes. Ask for hands before the second contribution arrives.
#!ko 2분. 두 번째 기여분이 도착하기 전에 손을 들게 합니다.
y.backward()
print(x.grad)
