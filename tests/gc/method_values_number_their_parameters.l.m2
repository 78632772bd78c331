method_values_number_their_parameters.go:6:7: parameter g leaks to ~r0 for (*game).look with derefs=1:
method_values_number_their_parameters.go:6:7:   flow: ~r0 ← *g:
method_values_number_their_parameters.go:6:7:     from g.n (dot of pointer) at method_values_number_their_parameters.go:6:55
method_values_number_their_parameters.go:6:7:     from return g.n (return) at method_values_number_their_parameters.go:6:47
method_values_number_their_parameters.go:6:7: leaking param: g to result ~r0 level=1
method_values_number_their_parameters.go:7:34: parameter a leaks to ~r0 for (*game).take with derefs=0:
method_values_number_their_parameters.go:7:34:   flow: ~r0 ← a:
method_values_number_their_parameters.go:7:34:     from return a (return) at method_values_number_their_parameters.go:7:60
method_values_number_their_parameters.go:7:7: g does not escape
method_values_number_their_parameters.go:7:21: int does not escape
method_values_number_their_parameters.go:7:34: leaking param: a to result ~r0 level=0
method_values_number_their_parameters.go:8:7: parameter g leaks to ~r0 for game.give with derefs=0:
method_values_number_their_parameters.go:8:7:   flow: ~r0 ← g:
method_values_number_their_parameters.go:8:7:     from g.n (dot) at method_values_number_their_parameters.go:8:48
method_values_number_their_parameters.go:8:7:     from return g.n, 0 (return) at method_values_number_their_parameters.go:8:40
method_values_number_their_parameters.go:8:7: leaking param: g to result ~r0 level=0
method_values_number_their_parameters.go:17:19: g.look escapes to heap in main:
method_values_number_their_parameters.go:17:19:   flow: {heap} ← &{storage for g.look}:
method_values_number_their_parameters.go:17:19:     from g.look (spill) at method_values_number_their_parameters.go:17:19
method_values_number_their_parameters.go:17:19:     from g.look (interface-converted) at method_values_number_their_parameters.go:17:19
method_values_number_their_parameters.go:17:19:     from append(fs, g.look, g.take, g.give, l.look, (*game).take, looker.look) (call parameter) at method_values_number_their_parameters.go:17:13
method_values_number_their_parameters.go:17:27: g.take escapes to heap in main:
method_values_number_their_parameters.go:17:27:   flow: {heap} ← &{storage for g.take}:
method_values_number_their_parameters.go:17:27:     from g.take (spill) at method_values_number_their_parameters.go:17:27
method_values_number_their_parameters.go:17:27:     from g.take (interface-converted) at method_values_number_their_parameters.go:17:27
method_values_number_their_parameters.go:17:27:     from append(fs, g.look, g.take, g.give, l.look, (*game).take, looker.look) (call parameter) at method_values_number_their_parameters.go:17:13
method_values_number_their_parameters.go:17:35: g.give escapes to heap in main:
method_values_number_their_parameters.go:17:35:   flow: {heap} ← &{storage for g.give}:
method_values_number_their_parameters.go:17:35:     from g.give (spill) at method_values_number_their_parameters.go:17:35
method_values_number_their_parameters.go:17:35:     from g.give (interface-converted) at method_values_number_their_parameters.go:17:35
method_values_number_their_parameters.go:17:35:     from append(fs, g.look, g.take, g.give, l.look, (*game).take, looker.look) (call parameter) at method_values_number_their_parameters.go:17:13
method_values_number_their_parameters.go:17:43: l.look escapes to heap in main:
method_values_number_their_parameters.go:17:43:   flow: {heap} ← &{storage for l.look}:
method_values_number_their_parameters.go:17:43:     from l.look (spill) at method_values_number_their_parameters.go:17:43
method_values_number_their_parameters.go:17:43:     from l.look (interface-converted) at method_values_number_their_parameters.go:17:43
method_values_number_their_parameters.go:17:43:     from append(fs, g.look, g.take, g.give, l.look, (*game).take, looker.look) (call parameter) at method_values_number_their_parameters.go:17:13
method_values_number_their_parameters.go:17:13: append(fs, g.look, g.take, g.give, l.look, (*game).take, looker.look) escapes to heap in main:
method_values_number_their_parameters.go:17:13:   flow: {heap} ← &{storage for append(fs, g.look, g.take, g.give, l.look, (*game).take, looker.look)}:
method_values_number_their_parameters.go:17:13:     from append(fs, g.look, g.take, g.give, l.look, (*game).take, looker.look) (spill) at method_values_number_their_parameters.go:17:13
method_values_number_their_parameters.go:17:13:     from fs = append(fs, g.look, g.take, g.give, l.look, (*game).take, looker.look) (assign) at method_values_number_their_parameters.go:17:5
method_values_number_their_parameters.go:15:7: &game{} escapes to heap in main:
method_values_number_their_parameters.go:15:7:   flow: g ← &{storage for &game{}}:
method_values_number_their_parameters.go:15:7:     from &game{} (spill) at method_values_number_their_parameters.go:15:7
method_values_number_their_parameters.go:15:7:     from g := &game{} (assign) at method_values_number_their_parameters.go:15:4
method_values_number_their_parameters.go:15:7:   flow: l ← g:
method_values_number_their_parameters.go:15:7:     from g (interface-converted) at method_values_number_their_parameters.go:16:17
method_values_number_their_parameters.go:15:7:     from l := g (assign) at method_values_number_their_parameters.go:16:6
method_values_number_their_parameters.go:15:7:   flow: {temp} ← l:
method_values_number_their_parameters.go:15:7:   flow: {heap} ← {temp}:
method_values_number_their_parameters.go:15:7: &game{} escapes to heap
method_values_number_their_parameters.go:17:19: g.look escapes to heap
method_values_number_their_parameters.go:17:27: g.take escapes to heap
method_values_number_their_parameters.go:17:35: g.give escapes to heap
method_values_number_their_parameters.go:17:43: l.look escapes to heap
method_values_number_their_parameters.go:17:13: append escapes to heap
method_values_number_their_parameters.go:8:7: parameter g leaks to ~r0 for (*game).give with derefs=1:
method_values_number_their_parameters.go:8:7:   flow: .autotmp_4 ← *g:
method_values_number_their_parameters.go:8:7:     from g (indirection) at <autogenerated>:1
method_values_number_their_parameters.go:8:7:     from game.give(g, ~p1) (call parameter) at <autogenerated>:1
method_values_number_their_parameters.go:8:7:   flow: ~r0 ← .autotmp_4:
method_values_number_their_parameters.go:8:7:     from return .autotmp_4, .autotmp_5 (return) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for looker.look with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.look(~p1...) (call parameter) at <autogenerated>:1
method_values_number_their_parameters.go:10:29: parameter ~p1 leaks to {heap} for looker.look with derefs=0:
method_values_number_their_parameters.go:10:29:   flow: {heap} ← ~p1:
method_values_number_their_parameters.go:10:29:     from ~p0.look(~p1...) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter .this leaks to ~r0 for (*game).look-fm with derefs=1:
<autogenerated>:1:   flow: ~r0 ← *.this:
<autogenerated>:1:     from (*game).look(.this, ~p0...) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from return (*game).look(.this, ~p0...) (return) at <autogenerated>:1
method_values_number_their_parameters.go:7:34: parameter a leaks to ~r0 for (*game).take-fm with derefs=0:
method_values_number_their_parameters.go:7:34:   flow: ~r0 ← a:
method_values_number_their_parameters.go:7:34:     from (*game).take(.this, int, ~p1, a, ~p3...) (call parameter) at <autogenerated>:1
method_values_number_their_parameters.go:7:34:     from return (*game).take(.this, int, ~p1, a, ~p3...) (return) at <autogenerated>:1
<autogenerated>:1: parameter .this leaks to ~r0 for game.give-fm with derefs=0:
<autogenerated>:1:   flow: .autotmp_3 ← .this:
<autogenerated>:1:     from game.give(.this, ~p0) (call parameter) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← .autotmp_3:
<autogenerated>:1:     from return .autotmp_3, .autotmp_4 (return) at <autogenerated>:1
<autogenerated>:1: parameter .this leaks to {heap} for looker.look-fm with derefs=0:
<autogenerated>:1:   flow: {heap} ← .this:
<autogenerated>:1:     from .this.look(~p0...) (call parameter) at <autogenerated>:1
method_values_number_their_parameters.go:10:29: parameter ~p0 leaks to {heap} for looker.look-fm with derefs=0:
method_values_number_their_parameters.go:10:29:   flow: {heap} ← ~p0:
method_values_number_their_parameters.go:10:29:     from .this.look(~p0...) (call parameter) at <autogenerated>:1
