# title: Contributions that cancel
# title.ko: 서로 지워지는 기여분
# aim: 1.0 and -1.0 add up to 0.0, which is a gradient; None means that none has arrived.
# aim.ko: 1.0과 -1.0을 더한 0.0은 엄연한 기울기이고, None은 아무것도 도착하지 않았다는 뜻입니다.
# gradviz: accumulate=sum
from gradviz import *
x = Variable(np.array(3.0))
u = Variable(np.array(3.0))
y = x - x
#? What will x.grad be? | None | 0.0 | 1.0 => x.grad
#?ko x.grad는 얼마가 될까요? | None | 0.0 | 1.0 => x.grad
#! Two minutes. Then ask for u.grad: None, since u was never used.
#!ko 2분. 이어서 u.grad를 묻습니다. u는 쓰이지 않았으므로 None입니다.
y.backward()
print(x.grad, u.grad)
