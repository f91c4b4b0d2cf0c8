# title: A diamond by generation
# title.ko: 세대 순서로 지나는 마름모
# gradviz: accumulate=sum order=generation
from gradviz import *
x = Variable(np.array(2.0))
a = square(x)
y = add(square(a), square(a))
#: The highest generation goes first, so a is complete before square(x) is taken.
#:ko 세대가 높은 함수부터 꺼내므로, square(x)를 꺼내기 전에 a가 완성됩니다.
y.backward()
print(x.grad)
