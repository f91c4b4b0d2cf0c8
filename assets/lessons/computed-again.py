# title: Computed again without clearing
# title.ko: 지우지 않고 다시 계산하면
# gradviz: accumulate=sum expect=wrong
from gradviz import *
x = Variable(np.array(3.0))
y = add(x, x)
y.backward()
print(x.grad)

#: A second computation with the same x, which still holds 2.0.
#:ko 같은 x로 두 번째 계산을 합니다. x에는 2.0이 아직 있습니다.
y = add(add(x, x), x)
y.backward()
print(x.grad)
