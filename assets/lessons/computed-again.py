# title: Computed again without clearing
# title.ko: 지우지 않고 다시 계산하면
# aim: A gradient stays until it is cleared, so a second computation adds to what the first left.
# aim.ko: 기울기는 지울 때까지 남으므로, 두 번째 계산은 첫 번째가 남긴 값에 더해집니다.
# gradviz: accumulate=sum expect=wrong
from gradviz import *
x = Variable(np.array(3.0))
y = add(x, x)
y.backward()
print(x.grad)

#: A second computation with the same x, which still holds 2.0.
#:ko 같은 x로 두 번째 계산을 합니다. x에는 2.0이 아직 있습니다.
y = add(add(x, x), x)
#? What will x.grad be now? | 2.0 | 3.0 | 5.0 => x.grad
#?ko 이제 x.grad는 얼마가 될까요? | 2.0 | 3.0 | 5.0 => x.grad
#! Two minutes. 3.0 is the true gradient: ask where the other 2.0 comes from.
#!ko 2분. 올바른 기울기는 3.0입니다. 나머지 2.0이 어디서 왔는지 묻습니다.
y.backward()
print(x.grad)
