const config = {
  clientId: 'orders',
  clientSecret: 'uWY4tHN2weH8XZJ9qKW6WxR8TKD2bRR6',
  otherSecret: process.env.ORDERS_CLIENT_SECRET,
};
