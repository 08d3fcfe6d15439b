param location string = 'westeurope'
@secure()
param clientSecret string = 'gtH6jwe4TXZ9RqK9PWx3hTK2ubR3oGu5'
