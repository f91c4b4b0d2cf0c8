# title: A diamond in stack order
# title.ko: 스택 순서로 지나는 마름모
# gradviz: accumulate=sum order=stack expect=wrong
from gradviz import *
x = Variable(np.array(2.0))
a = square(x)
y = add(square(a), square(a))
#: square, which made a, is taken before both contributions to a are there, and then again.
#:ko a를 만든 square를 a의 기여분이 다 오기 전에 꺼내고, 나중에 또 꺼냅니다.
y.backward()
print(x.grad)
