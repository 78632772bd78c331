package main

import (
	"bytes"
	"crypto"
	"crypto/mlkem"
	"crypto/sha256"
	"fmt"
)

// Keys made of a seed, what they encapsulate, and what is not a key.
func main() {
	seed := make([]byte, mlkem.SeedSize)
	for i := range seed {
		seed[i] = byte(3 * i)
	}
	dk, err := mlkem.NewDecapsulationKey768(seed)
	ek := dk.EncapsulationKey()
	fmt.Printf("%v %x %x\n", err, dk.Bytes()[:8], sha256.Sum256(ek.Bytes()))
	key, text := ek.Encapsulate()
	again, err := dk.Decapsulate(text)
	fmt.Println(len(key), len(text), bytes.Equal(key, again), err)
	for i := range text {
		text[i] = byte(i)
	}
	other, err := dk.Decapsulate(text)
	fmt.Printf("%x %v\n", other, err)
	_, err = dk.Decapsulate(text[1:])
	fmt.Println(err)
	_, err = mlkem.NewDecapsulationKey768(seed[1:])
	fmt.Println(err)
	_, err = mlkem.NewEncapsulationKey768(ek.Bytes()[1:])
	fmt.Println(err)
	wrong := ek.Bytes()
	wrong[0], wrong[1] = 255, 255
	_, err = mlkem.NewEncapsulationKey768(wrong)
	fmt.Println(err)

	large, err := mlkem.NewDecapsulationKey1024(seed)
	fmt.Printf("%v %x\n", err, sha256.Sum256(large.EncapsulationKey().Bytes()))
	public, err := mlkem.NewEncapsulationKey1024(large.EncapsulationKey().Bytes())
	key, text = public.Encapsulate()
	var d crypto.Decapsulator = large
	again, _ = d.Decapsulate(text)
	fmt.Println(err, len(text), bytes.Equal(key, again), bytes.Equal(d.Encapsulator().Bytes(), public.Bytes()))
	made, err := mlkem.GenerateKey768()
	fmt.Println(len(made.Bytes()), err)
}
