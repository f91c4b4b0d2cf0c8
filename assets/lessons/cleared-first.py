# title: Cleared, then computed again
# title.ko: 지우고 다시 계산하면
# gradviz: accumulate=sum
from gradviz import *
x = Variable(np.array(3.0))

y = add(x, x)
y.backward()
print(x.grad)

x.cleargrad()
y = add(add(x, x), x)
y.backward()
print(x.grad)
