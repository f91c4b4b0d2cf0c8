# title: Backward three times
# title.ko: 역전파를 세 번 하면
# aim: Without clearing, each backward adds the same gradient once more: 2.0, 4.0, 6.0.
# aim.ko: 지우지 않으면 역전파를 할 때마다 같은 기울기가 한 번씩 더해져 2.0, 4.0, 6.0이 됩니다.
# gradviz: accumulate=sum expect=wrong
from gradviz import *
x = Variable(np.array(3.0))
y = add(x, x)
y.backward()
print(x.grad)
y.backward()
print(x.grad)
#? The third time: what will x.grad be? | 2.0 | 6.0 | 8.0 => x.grad
#?ko 세 번째입니다. x.grad는 얼마가 될까요? | 2.0 | 6.0 | 8.0 => x.grad
#! Two minutes. 8.0 doubles, 2.0 forgets: each pass adds 2.0, no more.
#!ko 2분. 8.0은 두 배로, 2.0은 새로 시작한다고 본 답입니다. 매번 2.0만 더해집니다.
y.backward()
print(x.grad)
