# example.com/devirt/pet
pet/pet.go:10:12: leaking param: p
pet/pet.go:10:45: p.Speak() + p.Speak() escapes to heap
pet/pet.go:14:7: leaking param: l
pet/pet.go:21:11: leaking param: p to result ~r0 level=0
pet/pet.go:21:18: leaking param: err
# example.com/devirt/dog
dog/dog.go:7:10: leaking param: name
dog/dog.go:7:40: &Dog{...} escapes to heap
dog/dog.go:9:7: d does not escape
dog/dog.go:9:48: d.Name + ": woof;" escapes to heap
dog/dog.go:10:7: d does not escape
dog/dog.go:10:22: leaking param: s
dog/dog.go:11:7: d does not escape
dog/dog.go:11:48: "dog " + d.Name escapes to heap
dog/dog.go:13:12: leaking param: d to result ~r0 level=0
# example.com/devirt
./main.go:18:10: devirtualizing q.Rename to *dog.Dog
./main.go:10:12: leaking param: p
./main.go:14:13: ... argument does not escape
./main.go:14:21: p.Speak() escapes to heap
./main.go:15:7: &dog.Dog{...} escapes to heap
./main.go:16:13: ... argument does not escape
./main.go:16:19: speak(d) escapes to heap
./main.go:16:33: pet.Twice(d) escapes to heap
./main.go:19:13: ... argument does not escape
./main.go:19:15: d.Name escapes to heap
./main.go:19:44: pet.Loud.Speak(pet.Loud{...}) escapes to heap
./main.go:20:8: q.Speak does not escape
./main.go:21:13: ... argument does not escape
./main.go:21:15: f() escapes to heap
./main.go:22:29: []pet.Pet{...} does not escape
./main.go:22:43: pet.Silent{} escapes to heap
./main.go:23:14: ... argument does not escape
./main.go:23:22: p.Speak() escapes to heap
./main.go:26:14: ... argument does not escape
./main.go:29:13: ... argument does not escape
./main.go:29:15: d.Name escapes to heap
