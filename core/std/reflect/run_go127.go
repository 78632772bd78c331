//go:build go1.27

package reflect

// ofStructOf is whom a panic of StructOf names.
const ofStructOf = "reflect.StructOf"
