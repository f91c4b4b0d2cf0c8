# title: When order does not matter
# title.ko: 순서와 상관없을 때
# aim: Where only a leaf is used twice, stack order is right too: no function has to wait.
# aim.ko: 두 번 쓰인 것이 말단 변수뿐이면 스택 순서도 맞습니다. 기다려야 할 함수가 없습니다.
# gradviz: accumulate=sum order=stack
from gradviz import *
x = Variable(np.array(2.0))
a = square(x)
b = log(x)
y = a + b
#? Stack order: what will x.grad be? | 0.5 | 4.5 | 9.0 => x.grad
#?ko 스택 순서입니다. x.grad는 얼마가 될까요? | 0.5 | 4.5 | 9.0 => x.grad
#! Two minutes. Ask which function is taken first: log, the last one pushed.
#!ko 2분. 어느 함수를 먼저 꺼내는지 묻습니다. 마지막에 넣은 log입니다.
y.backward()
print(x.grad)
