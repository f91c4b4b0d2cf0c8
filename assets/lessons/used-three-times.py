# title: Used three times
# title.ko: 세 번 쓰면
# aim: Each use of x brings a contribution of its own, so three uses in a sum give 3.0.
# aim.ko: x를 쓸 때마다 기여분이 하나씩 생기므로, 합에 세 번 쓰면 3.0이 됩니다.
# gradviz: accumulate=sum
from gradviz import *
x = Variable(np.array(3.0))
y = x + x + x
#? What will x.grad be? | 1.0 | 2.0 | 3.0 => x.grad
#?ko x.grad는 얼마가 될까요? | 1.0 | 2.0 | 3.0 => x.grad
#! Two minutes. First let the class count the edges that leave x: three.
#!ko 2분. 먼저 x에서 나가는 연결선을 세게 합니다. 세 개입니다.
y.backward()
print(x.grad)
