# title: Used once
# title.ko: 한 번만 쓰면
# aim: Along one path the derivatives multiply, and x receives a single contribution.
# aim.ko: 길이 하나뿐이면 미분이 차례로 곱해지고, x에는 기여분이 하나만 도착합니다.
# gradviz: accumulate=sum
from gradviz import *
x = Variable(np.array(2.0))
a = square(x)
y = square(a)
#? What will x.grad be? | 8.0 | 12.0 | 32.0 => x.grad
#?ko x.grad는 얼마가 될까요? | 8.0 | 12.0 | 32.0 => x.grad
#! One minute. Ask for both derivatives first: 2a = 8 and 2x = 4.
#!ko 1분. 두 미분을 먼저 묻습니다. 2a = 8, 2x = 4입니다.
y.backward()
print(a.grad, x.grad)
