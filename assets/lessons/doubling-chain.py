# title: A chain that doubles
# title.ko: 두 배씩 늘어나는 사슬
# aim: In stack order every stage doubles the visits: three functions are visited seven times.
# aim.ko: 스택 순서에서는 단계마다 방문이 두 배가 되어, 함수 셋을 일곱 번 지납니다.
# gradviz: accumulate=sum order=stack expect=wrong
from gradviz import *
x = Variable(np.array(1.0))
a = add(x, x)
b = add(a, a)
c = add(b, b)
#? c is 8x. What will x.grad be in stack order? | 8.0 | 16.0 | 48.0 => x.grad
#?ko c는 8x입니다. 스택 순서에서 x.grad는? | 8.0 | 16.0 | 48.0 => x.grad
#! Four minutes. Then choose generation: three visits, and 8.0.
#!ko 4분. 그다음 세대 순서를 고릅니다. 방문은 세 번이고 8.0이 나옵니다.
c.backward()
print(x.grad)
