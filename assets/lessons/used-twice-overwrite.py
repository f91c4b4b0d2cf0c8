# title: Used twice, overwritten
# title.ko: 두 번 쓰고 덮어쓰면
# aim: Under overwrite each contribution replaces the one before, so only the last is left.
# aim.ko: 덮어쓰기 규칙에서는 새 기여분이 앞의 것을 덮어써서 마지막 것만 남습니다.
# gradviz: accumulate=overwrite expect=wrong
from gradviz import *
x = Variable(np.array(3.0))
y = add(x, x)
#: The second contribution replaces the first: the classic mistake.
#:ko 두 번째 기여분이 첫 번째를 덮어씁니다. 흔한 실수입니다.
#? What will x.grad be this time? | 1.0 | 2.0 | None => x.grad
#?ko 이번에는 x.grad가 얼마가 될까요? | 1.0 | 2.0 | None => x.grad
#! One minute. Then choose sum in the bar above and play it again.
#!ko 1분. 그다음 위 막대에서 규칙을 더하기로 바꾸고 다시 재생합니다.
y.backward()
print(x.grad)
