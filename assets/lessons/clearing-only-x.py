# title: Clearing only x
# title.ko: x만 지우면
# gradviz: accumulate=sum retain=all expect=wrong
from gradviz import *
x = Variable(np.array(3.0))
y = add(add(x, x), x)
y.backward()
print(x.grad)

#: x is cleared, but add(x, x) in the middle has no name and keeps its gradient.
#:ko x는 지웠지만, 가운데의 add(x, x)는 이름이 없어 기울기가 그대로 남습니다.
x.cleargrad()
y.backward()
print(x.grad)
