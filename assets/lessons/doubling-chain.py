# title: A chain that doubles
# title.ko: 두 배씩 늘어나는 사슬
# gradviz: accumulate=sum order=stack expect=wrong
from gradviz import *
x = Variable(np.array(1.0))
a = add(x, x)
b = add(a, a)
c = add(b, b)
#: In stack order three functions are visited seven times. Choose generation to see three visits.
#:ko 스택 순서에서는 함수 셋을 일곱 번 지납니다. 세대 순서를 고르면 세 번입니다.
c.backward()
print(x.grad)
